import type { ServedFile } from '../line/files.ts';
import type { HostPage } from './cell.ts';

/** Somebody's page after a contract was signed, the same for all; the room for a survey is kept free from the start. */
export const hostPage = ({ head = '', slot = '' }: HostPage): ServedFile => ({
  type: 'text/html; charset=utf-8',
  text: `<!doctype html><html lang="ja"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>お手続きの完了</title>${head}
<style>body { font: 16px/1.7 sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem }
#slot { min-height: 48rem }</style></head><body><h1>お手続きが完了しました</h1><div id="slot">${slot}</div>
${'<p>ご契約内容は、マイページでいつでもご覧いただけます。</p>'.repeat(20)}</body></html>`,
});
