import type { RelationshipField } from 'payload'
import { isAdmin } from '../access/people.ts'

/** Who began it. Set by the server, never by the request: access rules rely on it. */
export const createdBy: RelationshipField = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Quién lo puso aquí',
  maxDepth: 0,
  index: true,
  access: { create: () => false, update: () => false, read: ({ req: { user } }) => Boolean(user) },
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: 'Se anota solo. Quien escribe puede cambiar solo lo suyo.',
    condition: (data, _siblings, { user }) => isAdmin(user) && Boolean(data?.createdBy),
  },
  hooks: {
    beforeChange: [
      ({ operation, req: { user }, value, originalDoc }) =>
        operation === 'create' ? (user?.id ?? null) : (originalDoc?.createdBy ?? value),
    ],
  },
}
