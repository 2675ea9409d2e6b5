/** A JSON Schema, as far as a list of its fields needs it. */
interface FieldSchema {
  description?: string;
  required?: readonly string[];
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  enum?: readonly string[];
}

/** The fields of an authored file as docs/authoring.md lists them: needed ones first marked, each with its description. */
export function fieldList({ properties = {}, required = [] }: FieldSchema, indent = ''): string {
  return Object.entries(properties)
    .map(([name, field]) => {
      const needed = required.includes(name) ? ' (needed)' : '';
      // a few values are told, a list as long as that of the topics is not
      const values = field.enum && field.enum.length < 8 ? ` One of ${field.enum.join(', ')}.` : '';
      return `${indent}- \`${name}\`${needed}: ${field.description}${values}\n`;
    })
    .join('');
}
