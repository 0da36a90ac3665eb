/** The database's file, and those that stand beside it while somebody has it open or has not closed it. */
export const sqliteFiles = (file: string): readonly string[] => [file, `${file}-wal`, `${file}-shm`];
