import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transpileDeclaration } from 'typescript';
import type { Plugin } from 'vite';
import { packageManifest } from './package-manifest.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What is typed under a name of its own, for whoever has the script tag: without any code. */
const elementTypes = {
  './element': 'widget/element-types.ts',
  './jsx-preact': 'widget/jsx-preact.ts',
  './jsx-react': 'widget/jsx-react.ts',
};

/** Sources whose types are the package's interface; they refer to each other, and to the app's own Preact or React. */
const typed = [
  ...Object.values(elementTypes),
  'widget/package/index.ts',
  'widget/package/mount-survey.tsx',
  'widget/package/mount-options.ts',
  'widget/survey-event.ts',
];

/** Where the declarations of a source stand in the package. */
const declarations = (source: string): string => `types/${source.replace(/\.tsx?$/, '.d.ts')}`;

function declare(source: string): string {
  const { outputText } = transpileDeclaration(read(source), {
    fileName: source,
    compilerOptions: { isolatedDeclarations: true, declaration: true },
  });
  return outputText.replaceAll(/(from '\.[^']*)\.tsx?'/g, "$1.js'");
}

/** What makes the built modules an npm package: manifest, declarations, licence, a word to the reader. */
export function packageFiles(): Plugin {
  return {
    name: 'koe-package-files',
    applyToEnvironment: ({ name }) => name === 'package',
    // The styles travel as text, for the shadow root: what a view imports for the page is none of them.
    load: { filter: { id: /\.css$/ }, handler: () => '' },
    generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      for (const source of typed) emit(declarations(source), declare(source));
      const types = Object.entries({ '.': 'widget/package/index.ts', ...elementTypes }).map(
        ([name, source]) => [name, declarations(source)] as const,
      );
      emit('package.json', packageManifest(JSON.parse(read('package.json')), Object.fromEntries(types)));
      emit('README.md', read('widget/package/README.md'));
      emit('LICENSE', read('LICENSE'));
    },
  };
}
