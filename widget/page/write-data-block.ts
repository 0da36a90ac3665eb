import type { PageData } from '../page-data.ts';

/** The JSON data block that the script starts from; its content cannot end the element it stands in. */
export function writeDataBlock(data: PageData): string {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="koe-data">${json}</script>`;
}
