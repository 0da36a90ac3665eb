import { mockSites } from '../mock-server/mock-sites.ts';
import { asEmbed, type Embed } from '../src/protocol/embeds.ts';
import type { Site } from '../widget/page-data.ts';

/** What a survey page's address says of how it is embedded, as the collector reads it. */
export function embeddingIn(query: URLSearchParams): {
  readonly site?: Site;
  readonly embed?: Embed;
} {
  const site = mockSites.find(({ key }) => key === query.get('site'));
  const embed = asEmbed(query.get('embed'));
  return { ...(site && { site }), ...(embed && { embed }) };
}
