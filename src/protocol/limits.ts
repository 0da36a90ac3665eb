/** Most responses in one `POST /v1/responses`. */
export const MAX_BATCH = 100;
/** Most bytes in the body of one `POST /v1/responses`. */
export const MAX_BODY_BYTES = 512 * 1024;
