import { collectorOrigin } from './collector-origin.ts';
import { trustedAddress } from './trusted-address.ts';

const origin = collectorOrigin(new URL(location.href), import.meta.env.MODE);

// The one tag that an agency pastes. In a real page its address stands in the HTML; here it depends on the port.
const tag = document.createElement('script');
tag.async = true;
tag.src = trustedAddress(`${origin}/koe.js`);
Object.assign(tag.dataset, { survey: 'contract', site: 'agency-0123', display: 'launcher' });
document.body.append(tag);

// The list of pages stands on the collector.
document.querySelector('#foot a')?.setAttribute('href', `${origin}/demo/index.html`);
