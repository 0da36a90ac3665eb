import '../widget/page/embedded.css';
import { openBrowserStore } from '../mock-server/browser-store.ts';
import { startWorker } from '../mock-server/start-worker.ts';
import { mountPage } from '../widget/mount.tsx';
import { takeFragment } from '../widget/page/take-fragment.ts';
import { embeddingIn } from './embedding-in.ts';
import { showTroublePanel } from './trouble-panel/show-trouble-panel.tsx';

/** What a collector writes into the page, knowing how it is embedded; a static file cannot. */
function addEmbedding(): void {
  const embedding = embeddingIn(new URLSearchParams(location.search));
  if (embedding.embed) document.documentElement.dataset['embed'] = embedding.embed;
  const block = document.getElementById('koe-data');
  if (!block) throw new Error('the page has no data');
  const data: unknown = JSON.parse(block.textContent);
  block.textContent = JSON.stringify(Object.assign({}, data, embedding));
}

// P4, as in the page without a mock.
const fragment = takeFragment(location, history);
addEmbedding();
const store = await openBrowserStore();
await startWorker(store);
if (window.top === window) showTroublePanel(store);
// The mock's service worker stands where the page's own would.
await mountPage(fragment, { worksOffline: false });
