/** What `koe.js` writes on a page in Japanese. */
export const hostWords = { open: 'ご意見をどうぞ', close: '閉じる' } as const;
