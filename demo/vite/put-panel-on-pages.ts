import type { Plugin } from 'vite';

/** Where there is a mock, pages that hold a survey or lead to one get the trouble panel. */
export function putPanelOnPages(): Plugin {
  return {
    name: 'koe-demo-panel',
    apply: (_, { mode }) => mode !== 'production',
    transformIndexHtml: {
      order: 'pre',
      handler(_, { path }) {
        if (!/\/(insurer|agency|chat)\.html$/.test(path)) return [];
        return [
          { tag: 'script', attrs: { type: 'module', src: '/demo/panel-on-page.ts' }, injectTo: 'body' },
        ];
      },
    },
  };
}
