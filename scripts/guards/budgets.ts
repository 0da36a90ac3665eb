import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import * as v from 'valibot';
import type { GuardReport } from './guard.ts';
import { loadedFiles, ManifestSchema } from './manifest.ts';
import { pageSizes } from './page-sizes.ts';

/**
 * Most bytes, brotli, that may travel (1 kB = 1,000 bytes): what is reached and three in a hundred more, and never more
 * than ARCHITECTURE.md allows. The names of files and the key in the page are chance, some 25 bytes of it.
 */
const limits = {
  loader: 1_200,
  secondStage: 4_000,
  interactive: 27_720,
  whole: 46_000,
  worker: 6_900,
  receipt: 21_000,
};
/** Of the page with its first question, in each language. */
const pageLimits: Readonly<Record<string, number>> = {
  ja: 9_000,
  'ja-simple': 8_850,
  en: 8_120,
  'zh-Hans': 8_820,
  ko: 8_800,
  vi: 8_890,
  'pt-BR': 8_720,
  ne: 9_000,
};
const entry = 'widget/survey.tsx';
/** Of a build of its own. */
const receiptEntry = 'widget/receipt/receipt-page.ts';
/** What travels only when a person asks for it, by the module that brings it; the worker may put it by when all is done. */
const onRequest: Readonly<Record<string, readonly [what: string, limit: number]>> = {
  'widget/page/load-language.ts': ['another language, on request', 690],
  'widget/furigana/furigana.ts': ['furigana, on request', 3_740],
  'widget/link/attend-link.ts': ['what an invitation brings along', 5_500],
  'widget/handover/make-link.ts': ['the way to another device, on request', 4_490],
  'widget/handover/parcel.ts': ['what comes from another device', 680],
  'widget/voices/open-voices.ts': ['the list of receipts, on request', 4_220],
};
/** The page brings its own language: other words, and what handles them, are loaded when it is changed. */
const isForAnotherLanguage = (module: string): boolean =>
  /^(widget\/text|widget\/link\/words\/(?!ja\.ts)|node_modules\/i18next)\/?/.test(module);

/** What visitors and embedding pages pay for, against the budgets of ARCHITECTURE.md. */
export async function budgets(root: string): Promise<GuardReport> {
  return weigh(root, await pageSizes(root));
}

const isNotPaidFor = (module: string): boolean => isForAnotherLanguage(module) || module in onRequest;

/** @param pages bytes of each rendered page, by its address */
export async function weigh(root: string, pages: ReadonlyMap<string, number>): Promise<GuardReport> {
  const folder = join(root, 'dist/public');
  const readManifest = async (name: string) =>
    v.parse(ManifestSchema, JSON.parse(await readFile(join(folder, '.vite', name), 'utf8')));
  const manifest = await readManifest('manifest.json');
  const receipt = loadedFiles(await readManifest('receipt.json'), receiptEntry, true, isNotPaidFor);
  const sizeOf = async (files: Iterable<string>): Promise<number> => {
    const sizes = await Promise.all(Array.from(files, (file) => compressedSize(join(folder, file))));
    return sizes.reduce((sum, bytes) => sum + bytes, 0);
  };
  const interactive = loadedFiles(manifest, entry, false, isNotPaidFor);
  const whole = loadedFiles(manifest, entry, true, isNotPaidFor);
  const asked = Object.entries(onRequest).map(
    async ([module, [what, limit]]): Promise<[string, number, number]> => {
      const isAnother = (other: string): boolean => isNotPaidFor(other) && other !== module;
      const files = [...loadedFiles(manifest, module, true, isAnother)];
      return [what, await sizeOf(files.filter((file) => !whole.has(file))), limit];
    },
  );
  const measured: readonly [what: string, bytes: number, limit: number][] = [
    ['koe.js', await compressedSize(join(folder, 'koe.js')), limits.loader],
    ['koe-more.js', await compressedSize(join(folder, 'koe-more.js')), limits.secondStage],
    ...[...pages].map(([address, bytes]): [string, number, number] => [address, bytes, pageLimit(address)]),
    ['script and style until the survey is interactive', await sizeOf(interactive), limits.interactive],
    ['service worker, after all else', await compressedSize(join(folder, 'sw.js')), limits.worker],
    ['script and style of a whole survey', await sizeOf(whole), limits.whole],
    ['script and style of the page of a receipt', await sizeOf(receipt), limits.receipt],
    ...(await Promise.all(asked)),
  ];
  const figure = ([what, bytes, limit]: (typeof measured)[number]): string =>
    `${what}: ${bytes} of ${limit} bytes`;
  return {
    checked: pages.size === 0 ? 0 : measured.length,
    figures: measured.map(figure),
    findings: measured
      .filter(([, bytes, limit]) => bytes > limit)
      .map((each) => `over budget: ${figure(each)}`),
  };
}

function pageLimit(address: string): number {
  const lang = new URLSearchParams(address.split('?')[1]).get('lang') ?? '';
  const limit = pageLimits[lang];
  if (limit === undefined) throw new Error(`${address}: no limit is set for pages in this language`);
  return limit;
}

async function compressedSize(path: string): Promise<number> {
  return (await promisify(brotliCompress)(await readFile(path))).length;
}
