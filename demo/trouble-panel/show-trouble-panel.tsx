import { render } from 'preact';
import type { MockStore } from '../../mock-server/mock-store.ts';
import { readDeviceRecords } from './device-records.ts';
import { createPanelModel } from './panel-model.ts';
import css from './trouble-panel.css?inline';
import { TroublePanel } from './trouble-panel.tsx';

const REFRESH_MS = 500;
/** From here on there is room for the page and the panel side by side. */
const WIDE = '(min-width: 1100px)';

/** Puts the panel beside the page, in a shadow root so that neither's style sheets touch the other. */
export function showTroublePanel(store: MockStore): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);

  const model = createPanelModel(store, readDeviceRecords);
  const refresh = (): void => {
    if (document.visibilityState === 'visible') model.refresh().catch(console.error);
  };
  refresh();
  setInterval(refresh, REFRESH_MS);

  const wide = matchMedia(WIDE).matches;
  const makeRoom = (open: boolean): void => {
    const { style } = document.documentElement;
    const room = open && wide ? '23rem' : '';
    style.marginInlineEnd = room;
    style.setProperty('--koe-right', room);
  };
  makeRoom(wide);
  render(<TroublePanel model={model} startsOpen={wide} onToggle={makeRoom} />, root);
}
