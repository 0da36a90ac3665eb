import * as v from 'valibot';

/** Ids of questions, options and topics. `constructor` is a field that every JavaScript object already has. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'expected an id of small letters, digits and hyphens, such as "first-contact"',
  ),
  v.maxLength(64, 'expected an id of at most 64 characters'),
);
