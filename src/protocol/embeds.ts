/** How a survey page can be framed, as `embed` in its address says; at top level it is absent. */
export const embeds = ['inline', 'launcher', 'dialog'] as const;
export type Embed = (typeof embeds)[number];

/** What an address or a data block says, where it is one of them. */
export const asEmbed = (value: unknown): Embed | undefined => embeds.find((embed) => embed === value);
