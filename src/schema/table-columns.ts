import { z } from 'zod';

/** A column of a published table as its files need it. */
export interface TableColumn {
  name: string;
  type: 'text' | 'number' | 'boolean';
}

/** Columns of a table in the order of its row schema, with the type each is written as. */
export function columnsOf(row: z.ZodObject): TableColumn[] {
  return Object.entries(row.shape as Record<string, z.core.$ZodType>).map(([name, field]) => ({
    name,
    type: typeOf(field),
  }));
}

function typeOf(field: z.core.$ZodType): TableColumn['type'] {
  if (field instanceof z.ZodNullable) return typeOf(field.unwrap());
  if (field instanceof z.ZodNumber) return 'number';
  return field instanceof z.ZodBoolean ? 'boolean' : 'text';
}
