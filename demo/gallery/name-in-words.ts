/** A scene's name as it is read: `final-saved-on-disk` is “final saved on disk”. */
export const nameInWords = (name: string): string => name.replaceAll('-', ' ');
