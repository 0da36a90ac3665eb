import type { messagingApi } from '@line/bot-sdk';
import type { FieldError } from '../../../src/protocol/problem.ts';
import { hasMoreGraphemes } from './has-more-graphemes.ts';

/**
 * What LINE takes, by its reference (https://developers.line.biz/en/reference/messaging-api/): of a bubble 30 KB of JSON
 * (#bubble), of the alternative text 1,500 characters (#flex-message), of an action's address 1,000 and of its label in a
 * Flex Message 40 (#uri-action). It counts UTF-16 code units, but of a label graphemes
 * (https://developers.line.biz/en/docs/messaging-api/text-character-count/).
 */
const MOST_BUBBLE_BYTES = 30_000;
const MOST_ALT_UNITS = 1_500;
const MOST_ADDRESS_UNITS = 1_000;
const MOST_LABEL_GRAPHEMES = 40;

/** What LINE would refuse in a message, told as JSON Pointers into it. */
export function lineObstacles(message: messagingApi.FlexMessage): readonly FieldError[] {
  const bytes = Buffer.byteLength(JSON.stringify(message.contents));
  return [
    ...tooMany('/contents', bytes, MOST_BUBBLE_BYTES, 'bytes of JSON'),
    ...tooMany('/altText', message.altText.length, MOST_ALT_UNITS, 'UTF-16 units'),
    ...actionsIn(message.contents, '/contents').flatMap(({ field, label, uri }) => [
      ...(hasMoreGraphemes(label, MOST_LABEL_GRAPHEMES)
        ? [{ field: `${field}/label`, expected: `at most ${MOST_LABEL_GRAPHEMES} graphemes` }]
        : []),
      ...tooMany(`${field}/uri`, uri.length, MOST_ADDRESS_UNITS, 'UTF-16 units'),
    ]),
  ];
}

const tooMany = (field: string, count: number, most: number, what: string): readonly FieldError[] =>
  count > most ? [{ field, expected: `at most ${most} ${what}` }] : [];

interface LinkAction {
  readonly field: string;
  readonly label: string;
  readonly uri: string;
}

/** Wherever they stand: every kind of component may have one. */
function actionsIn(part: unknown, field: string): readonly LinkAction[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.entries(part).flatMap(([name, value]) => actionsIn(value, `${field}/${name}`));
  if (!('type' in part && part.type === 'uri')) return inner;
  const label = 'label' in part && typeof part.label === 'string' ? part.label : '';
  const uri = 'uri' in part && typeof part.uri === 'string' ? part.uri : '';
  return [{ field, label, uri }];
}
