import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { postgresHere } from './postgres-here.ts';

/** A PostgreSQL of its own, reached through a socket in a folder that is nobody else's. */
export interface PostgresServer {
  /** Address of its database `postgres`; its other databases differ in the path alone. */
  readonly url: string;
  /** Ends it at once, as a power cut would, and what it started. */
  kill(): Promise<void>;
  /** Starts it again on what is on disk; resolves once it takes connections. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** Flushes to disk as in production. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresHere();
  if (!programs) throw new Error('there is no PostgreSQL here (Debian: postgresql)');
  const owner = unprivileged();
  const folder = await mkdtemp(join(tmpdir(), 'koe-postgres-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' }, ...owner };
  const made = spawnSync(
    programs.initdb,
    ['-D', data, '-U', 'koe', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);

  const start = async (): Promise<ChildProcess> =>
    startServer(
      programs.postgres,
      ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=200'],
      options,
    );
  let server = await start();
  // Ends all of its processes without writing anything; SIGKILL would leave them to themselves.
  const kill = async (): Promise<void> => {
    const ended = once(server, 'exit');
    if (server.kill('SIGQUIT')) await ended;
  };
  const atExit = (): void => void server.kill('SIGQUIT');
  process.once('exit', atExit);
  return {
    url: `postgres://koe@localhost/postgres?host=${folder}`,
    kill,
    async start() {
      server = await start();
    },
    async stop() {
      await kill();
      process.off('exit', atExit);
      await rm(folder, { recursive: true });
    },
  };
}

async function startServer(program: string, args: readonly string[], options: object): Promise<ChildProcess> {
  const server = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const lines: string[] = [];
  for await (const line of createInterface({ input: server.stderr })) {
    lines.push(line);
    if (line.includes('ready to accept connections')) {
      server.stderr.resume();
      return server;
    }
  }
  throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`);
}

/** PostgreSQL refuses to run as root; Debian's packages bring a user for it. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (option: string): number => {
    const { status, stdout } = spawnSync('id', [option, 'postgres'], { encoding: 'utf8' });
    if (status !== 0) throw new Error('PostgreSQL does not run as root, and there is no user "postgres"');
    return Number(stdout);
  };
  return { uid: idOf('-u'), gid: idOf('-g') };
}
