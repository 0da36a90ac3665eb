import { PostgresQueryCompiler, type CreateTableNode, type DataTypeNode } from 'kysely';

/** Lets PostgreSQL make the tables that the migrations describe, as they behave in SQLite. */
export class CommonTablesCompiler extends PostgresQueryCompiler {
  /** What stands at a table's end is for SQLite, `strict` and `without rowid`: here every table is the former. */
  protected override visitCreateTable(node: CreateTableNode): void {
    super.visitCreateTable({ ...node, endModifiers: [] });
  }

  /** Compared by its bytes: the same order in both, and no index that an update of the system's languages breaks. */
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    if (node.dataType === 'text' && this.parentNode?.kind === 'ColumnDefinitionNode')
      this.append(' collate "C"');
  }
}
