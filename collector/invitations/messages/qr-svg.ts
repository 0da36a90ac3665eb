import { encode } from 'uqr';

/** Modules that stay white around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/**
 * Trying all eight masks takes ten times as long; what a token holds looks random already, so that one is as good as
 * another. Level M still reads with 15 % of it soiled.
 */
const CODE = { ecc: 'M', maskPattern: 0, border: QUIET_ZONE } as const;

/** A QR code as an SVG without a size: each row of dark modules is one stroke of the path. */
export function qrSvg(text: string): string {
  const { size, data } = encode(text, CODE);
  const path = data.map(strokes).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>` +
    `<path stroke="#000" shape-rendering="crispEdges" d="${path}"/></svg>`
  );
}

function strokes(row: readonly boolean[], y: number): string {
  let path = '';
  for (let from = row.indexOf(true); from !== -1;) {
    const end = row.indexOf(false, from);
    path += `M${from} ${y}.5h${end - from}`;
    from = row.indexOf(true, end);
  }
  return path;
}
