import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildApp } from '../../scripts/build/build-app.ts';
import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import { seal } from '../../src/sealing/seal.ts';
import { complaint } from '../complaint.ts';
import { startCollector } from '../start-collector.ts';
import { ask } from './ask.ts';
import { measureRound, SITE, type PartMeasured } from './measure-round.ts';
import { readServed } from './served-request.ts';
import { startBareServer } from './start-bare-server.ts';
import { summarize } from './summarize.ts';

/** How long the collector itself needs for a survey page: `npm run bench:collector -- [<rounds>]`. */
const rounds = Number(process.argv[2] ?? 5);
const PORT = 43_212;
const BARE_PORT = 43_213;
const PAGE = '/s/claim-payment?lang=ja';
const PER_SECOND = 1_000;
const RESPONSES_PER_SECOND = 50;
const SECONDS = 4;

await buildApp();
const folder = await mkdtemp(join(tmpdir(), 'koe-bench-'));
const site = ['add-site', '--key', SITE, '--kind', 'agency', '--origin', 'https://bench.example'];
await promisify(execFile)(process.execPath, ['dist/collector/main.js', ...site], {
  env: { ...process.env, KOE_DATA_DIR: folder },
});
const telling = (name: string) => ({
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'tell-server-time.ts')).href}`,
  KOE_BENCH_TIMES: join(folder, `${name}.json`),
});
const agent = new Agent({ keepAlive: true });
const collector = await startCollector(folder, PORT, '', telling('collector'));
const headers = { 'accept-encoding': 'br' };
const first = await ask({ address: collector.origin + PAGE, headers }, agent);
const { etag } = first.headers;
if (etag === undefined || first.headers['content-encoding'] !== 'br')
  throw new Error('the page came without its tag, or not compressed');
const bareHeaders: Record<string, string> = {};
for (const [name, value] of Object.entries(first.headers))
  if (typeof value === 'string' && !['date', 'connection', 'keep-alive'].includes(name))
    bareHeaders[name] = value;
const bare = await startBareServer(BARE_PORT, { headers: bareHeaders, body: first.body }, telling('bare'));
const { questionnaire, sealingKey } = parseSurveyReply(
  await (await fetch(`${collector.origin}/v1/surveys/claim-payment?lang=ja`)).json(),
);
const world = {
  agent,
  collector: collector.origin,
  bare: bare.origin,
  page: PAGE,
  etag,
  perSecond: PER_SECOND,
  seconds: SECONDS,
  responsesPerSecond: RESPONSES_PER_SECOND,
  nextResponse: async () => seal((await complaint(questionnaire, Date.now())).response, sealingKey),
};

const measured: (readonly PartMeasured[])[] = [];
try {
  for (let round = 0; round <= rounds; round += 1) {
    const parts = await measureRound(world, round);
    // The first round warms up the servers and the client.
    if (round > 0) measured.push(parts);
  }
} finally {
  agent.destroy();
  await Promise.all([collector.stop(), bare.stop()]);
}
const served = [
  ...(await readServed(join(folder, 'collector.json'))),
  ...(await readServed(join(folder, 'bare.json'))),
];
await rm(folder, { recursive: true });

const report = `# How long the collector itself needs for a survey page

${new Date().toISOString().slice(0, 10)} · ${rounds} × ${SECONDS} s a part, after one to warm up · Node ${process.version} ·
${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'} · collector as built, with ${process.env['KOE_DATABASE_URL'] === undefined ? 'SQLite' : 'PostgreSQL'}, client and bare server each in a process of its own on this machine.

${PER_SECOND} requests a second, each sent when its time has come, over connections that stay open. “for a site”: the database is asked
what that site may, at each request. “bare” is \`node:http\` alone
with the same ${first.body.length} bytes and headers; “known page” is answered with 304. “in the server” is Node's own measure,
from a request's parsed head to the last byte handed over. The very first request, in which the page was drawn and
compressed, took ${first.ms.toFixed(0)} ms at the client; no later one is compressed again (\`collector/http/prepared-body.test.ts\`).

${summarize(measured, served)}
`;
await writeFile('bench/results/collector.md', report);
console.log(report);
