/** Most responses in one `POST /v1/responses`. */
export const MAX_BATCH = 100;
/** Most bytes in the body of one `POST /v1/responses`. */
export const MAX_BODY_BYTES = 512 * 1024;
/** Most invitations in one `POST /v1/invitations/batch`. */
export const MAX_MINTED = 500;
