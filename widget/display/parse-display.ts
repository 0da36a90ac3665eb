import { isRecord } from '../../src/questions/is-record.ts';
import { textSizes, usualDisplay, type DisplaySettings } from './display-settings.ts';

function read(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What was kept on the device. It can be an older version's or edited: what is not understood is as usual. */
export function parseDisplay(json: string): DisplaySettings {
  const kept = read(json);
  const { textSize, furigana, readAloud } = isRecord(kept) ? kept : {};
  return {
    textSize: textSizes.find((size) => size === textSize) ?? usualDisplay.textSize,
    furigana: furigana === true,
    readAloud: readAloud === true,
  };
}
