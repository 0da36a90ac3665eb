/** Under this name the browser wakes the service worker once there is a network (Background Sync). */
export const OUTBOX_SYNC = 'koe-outbox';
