import type { RelationshipField } from 'payload'

/** Who saved this version. Set by the server, never by the request. */
export const changedBy: RelationshipField = {
  name: 'changedBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Quién lo cambió',
  maxDepth: 0,
  access: { create: () => false, update: () => false, read: ({ req: { user } }) => Boolean(user) },
  admin: { readOnly: true, hidden: true, description: 'Se anota solo.' },
  hooks: { beforeChange: [({ req: { user } }) => user?.id ?? null] },
}
