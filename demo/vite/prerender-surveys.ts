import { runnerImport, type Plugin, type Rolldown } from 'vite';
import type { PageAssets } from '../../widget/page-data.ts';

const SCRIPT = 'demo/survey-with-mock.ts';

type Renderer = typeof import('../render-survey.ts');

/** The renderer only writes HTML; its style sheets are those of the bundle. */
const withoutStyles: Plugin = {
  name: 'koe-demo-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

function entryOf(bundle: Bundle): Chunk {
  const found = Object.values(bundle).find(
    (output): output is Chunk => output.type === 'chunk' && output.facadeModuleId?.endsWith(SCRIPT) === true,
  );
  if (!found) throw new Error(`the build has no ${SCRIPT}`);
  return found;
}

/** The chunk and all that it imports at once. */
function closure(bundle: Bundle, chunk: Chunk): ReadonlySet<Chunk> {
  const chunks = new Set([chunk]);
  for (const each of chunks) {
    for (const name of each.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') chunks.add(imported);
    }
  }
  return chunks;
}

function pageAssets(bundle: Bundle): PageAssets {
  const entry = entryOf(bundle);
  const chunks = [...closure(bundle, entry)];
  const sheets = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  const texts = sheets.map((name) => {
    const sheet = bundle[name];
    return sheet?.type === 'asset' ? String(sheet.source) : '';
  });
  return {
    script: `/${entry.fileName}`,
    preload: chunks.filter((chunk) => chunk !== entry).map(({ fileName }) => `/${fileName}`),
    // An early tap is a matter of slow lines.
    inline: { style: texts.join(''), script: '' },
    icon: '/demo/images/koe.svg',
    sender: { origin: '' },
  };
}

/** Writes each survey's page into the demo that stands alone, in the language that is shown first. */
export function prerenderSurveys(): Plugin {
  return {
    name: 'koe-demo-prerender',
    applyToEnvironment: ({ name }) => name === 'demo',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { root } = this.environment.config;
        const { module } = await runnerImport<Renderer>('./demo/render-survey.ts', {
          root,
          logLevel: 'error',
          plugins: [withoutStyles],
        });
        const assets = pageAssets(bundle);
        for (const survey of module.surveys) {
          const source = await module.renderSurvey(survey, new URLSearchParams(), assets);
          if (source === undefined) throw new Error(`no page for ${survey}`);
          // File servers differ in what they look for at /s/contract.
          for (const fileName of [`s/${survey}.html`, `s/${survey}/index.html`]) {
            this.emitFile({ type: 'asset', fileName, source });
          }
        }
        const list = bundle['demo/index.html'];
        if (list?.type !== 'asset') throw new Error('the demo has no list of pages');
        this.emitFile({ type: 'asset', fileName: 'index.html', source: list.source });
      },
    },
  };
}
