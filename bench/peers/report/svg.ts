const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const textAt = (x: number, y: number, text: string, classes = ''): string =>
  `<text x="${x}" y="${y}" class="${classes}">${escaped(text)}</text>`;

export const barAt = (x: number, y: number, width: number, height: number, classes: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(1, width).toFixed(1)}" height="${height}" class="${classes}"/>`;

/** A picture whose colours follow the reader's: on paper, on white and on black. */
export const picture = (width: number, height: number, title: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 15px } .quiet { fill: #59636e } .end { text-anchor: end }
.own { fill: #1b4d89 } .other { fill: #8c959f } .wait { fill: #c8d1da } .line { stroke: #59636e; stroke-width: 1.5 }
.mark { stroke: #b35900; stroke-width: 1.5; stroke-dasharray: 4 3 } .named { fill: #8a4600 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .quiet { fill: #9198a1 }
.own { fill: #6cb0ff } .other { fill: #6e7781 } .wait { fill: #3d444d } .line { stroke: #9198a1 }
.mark { stroke: #ffb366 } .named { fill: #ffb366 }
}
</style>
${parts.join('\n')}
</svg>
`;
