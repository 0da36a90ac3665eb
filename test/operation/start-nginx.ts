import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxHere } from '../../scripts/proxy/nginx.ts';
import { freePorts } from '../journeys/free-ports.ts';

/** nginx with the example as it stands in `docs/`, but for ports, paths and certificate. */
export interface Nginx {
  readonly plainPort: number;
  readonly tlsPort: number;
  /** What it says of the configuration; empty when it has nothing against it. */
  readonly complaints: string;
  /** Everything that it has written into its logs. */
  logged(): Promise<string>;
  stop(): Promise<void>;
}

export async function startNginx(upstream: number): Promise<Nginx> {
  const program = nginxHere();
  if (program === undefined) throw new Error('there is no nginx here (Debian: nginx-light)');
  const folder = await mkdtemp(join(tmpdir(), 'koe-nginx-'));
  const plainPort = await freePorts();
  const tlsPort = plainPort + 1;
  makeCertificate(folder);
  const example = await readFile('docs/deploy/nginx.conf', 'utf8');
  await writeFile(
    join(folder, 'koe.conf'),
    example
      .replaceAll('/etc/ssl/koe', folder)
      .replaceAll('/var/log/nginx', folder)
      .replaceAll('127.0.0.1:8787', `127.0.0.1:${upstream}`)
      .replaceAll(/^ *listen \[::\].*\n/gm, '')
      .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
      .replace('listen 443 ', `listen 127.0.0.1:${tlsPort} `),
  );
  const conf = join(folder, 'nginx.conf');
  await writeFile(conf, around(folder));
  const args = ['-c', conf, '-p', folder, '-e', join(folder, 'start.log')];
  const tested = spawnSync(program, ['-t', '-q', ...args], { encoding: 'utf8' });
  const child = spawn(program, args, { stdio: 'ignore' });
  while (child.exitCode === null && !(await listens(tlsPort))) await wait(10);
  return {
    plainPort,
    tlsPort,
    complaints: tested.stderr,
    async logged() {
      const files = (await readdir(folder)).filter((name) => name.endsWith('.log'));
      return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('');
    },
    async stop() {
      const ended = once(child, 'exit');
      if (child.kill('SIGTERM')) await ended;
      await rm(folder, { recursive: true });
    },
  };
}

const around = (folder: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  include ${folder}/koe.conf;
}
`;

function makeCertificate(folder: string): void {
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    `${folder}/privkey.pem`,
  ];
  const { status, stderr } = spawnSync(
    'openssl',
    [
      'req',
      '-x509',
      ...key,
      '-days',
      '1',
      '-subj',
      '/CN=voice.insurer.example',
      '-out',
      `${folder}/fullchain.pem`,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.destroy());
  });
