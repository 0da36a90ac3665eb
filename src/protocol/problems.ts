import { MAX_BATCH, MAX_BODY_BYTES } from './limits.ts';
import type { FieldError, Problem } from './problem.ts';

/** A reply names at most so many errors, so that a hostile body is not answered with a larger one. */
const MAX_ERRORS = 50;

function problem(status: number, slug: string, title: string, detail?: string): Problem {
  return { type: `/problems/${slug}`, title, status, ...(detail !== undefined && { detail }) };
}

function withErrors(base: Problem, errors: readonly FieldError[]): Problem {
  return { ...base, errors: errors.slice(0, MAX_ERRORS) };
}

/** Every problem that crosses the wire, whole replies and single results alike; collector and mock say the same. */
export const problems = {
  badJson: () => problem(400, 'bad-json', 'The body is not JSON in UTF-8.'),
  malformed: () => problem(400, 'malformed', 'This is no request of HTTP/1.1.'),
  badRequest: (errors: readonly FieldError[]) =>
    withErrors(problem(400, 'bad-request', 'The request is not as described.'), errors),
  unauthorized: () => problem(401, 'unauthorized', 'The request lacks a valid credential.'),
  forbidden: (errors: readonly FieldError[]) =>
    withErrors(problem(403, 'forbidden', 'The credential does not allow this.'), errors),
  unknownSite: () => problem(403, 'unknown-site', 'This site is not registered, or not any more.'),
  notFound: () => problem(404, 'not-found', 'There is nothing at this address.'),
  unknownSurvey: () => problem(404, 'unknown-survey', 'There is no such survey, or no such revision of it.'),
  methodNotAllowed: () => problem(405, 'method-not-allowed', 'This address does not take that method.'),
  requestTimeout: () => problem(408, 'request-timeout', 'The request came too slowly.'),
  conflict: () =>
    problem(409, 'conflict', 'Another response is stored under this id.', 'The first one stays.'),
  siteTaken: () => problem(409, 'site-taken', 'Another site has this key.'),
  sitesInFile: () =>
    problem(
      409,
      'sites-in-file',
      'Sites are registered in a file here.',
      'Whoever runs the collector can take them over by import-sites.',
    ),
  stagePassed: (errors: readonly FieldError[]) =>
    withErrors(problem(409, 'stage-passed', 'The voice has come further already.'), errors),
  invitationUsed: () =>
    problem(
      409,
      'invitation-used',
      'Another response was taken in for this invitation.',
      'The first one stays.',
    ),
  invitationConflict: (errors: readonly FieldError[]) =>
    withErrors(
      problem(
        409,
        'invitation-conflict',
        'Another invitation was minted under this id.',
        'The first one stays.',
      ),
      errors,
    ),
  invitationExpired: () =>
    problem(410, 'invitation-expired', 'The response was finished after its invitation had ended.'),
  preconditionFailed: (errors: readonly FieldError[]) =>
    withErrors(problem(412, 'precondition-failed', 'It was changed since it was read.'), errors),
  tooLarge: () =>
    problem(413, 'too-large', 'The body is too large.', `A body has at most ${MAX_BODY_BYTES} bytes.`),
  tooMany: () =>
    problem(413, 'too-many', 'There are too many responses in one body.', `A body has at most ${MAX_BATCH}.`),
  unsupportedMediaType: () =>
    problem(415, 'unsupported-media-type', 'The body is of another media type than application/json.'),
  responseInvalid: (errors: readonly FieldError[]) =>
    withErrors(problem(422, 'response-invalid', 'The response is not as its questionnaire asks.'), errors),
  unknownKey: () => problem(422, 'unknown-key', 'The response is sealed to a key that is not held here.'),
  unreadableSeal: () => problem(422, 'unreadable-seal', 'The sealed response cannot be opened.'),
  preconditionRequired: (errors: readonly FieldError[]) =>
    withErrors(problem(428, 'precondition-required', 'The request does not say what it changes.'), errors),
  tooManyRequests: () => problem(429, 'too-many-requests', 'Too many requests; wait before the next one.'),
  headersTooLarge: () => problem(431, 'headers-too-large', 'The headers are too large.'),
  internalError: () => problem(500, 'internal-error', 'Something went wrong here.'),
  unavailable: () => problem(503, 'unavailable', 'The collector cannot take responses just now.'),
} as const;
