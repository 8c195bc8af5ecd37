import type { CollectionConfig } from 'payload'
import { isAdmin } from '../access/people.ts'
import { adminsOnly, adminsOnlyField, everyoneTheirOwnAccount } from '../access/users.ts'
import { firstUserIsAdmin } from '../access/first-user-is-admin.ts'
import { env } from '../env.ts'

const EIGHT_HOURS = 8 * 60 * 60
const TEN_MINUTES_MS = 10 * 60 * 1000

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Persona', plural: 'Personas' },
  auth: {
    tokenExpiration: EIGHT_HOURS,
    maxLoginAttempts: 8,
    lockTime: TEN_MINUTES_MS,
    cookies: { sameSite: 'Lax', secure: env.cmsUrl.startsWith('https:') },
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    group: 'Equipo',
    description: 'Quiénes escriben, revisan y publican.',
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: {
    admin: ({ req: { user } }) => Boolean(user),
    create: adminsOnly,
    read: everyoneTheirOwnAccount,
    update: everyoneTheirOwnAccount,
    delete: adminsOnly,
    unlock: adminsOnly,
  },
  hooks: { beforeValidate: [firstUserIsAdmin] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Nombre',
      required: true,
      admin: { description: 'Como la llaman en el equipo. No aparece en la tienda.' },
    },
    {
      name: 'role',
      type: 'select',
      label: 'Qué puede hacer',
      required: true,
      saveToJWT: true,
      defaultValue: 'author',
      access: { create: adminsOnlyField, update: adminsOnlyField },
      admin: {
        description: 'Quien escribe propone borradores; quien edita los revisa y publica.',
        // The first person of all is always an administrator: there is nothing to choose.
        condition: (_data, _siblings, { user }) => isAdmin(user),
      },
      options: [
        { value: 'admin', label: 'Administra: todo, también las personas' },
        { value: 'editor', label: 'Edita: todos los textos y fotos, y los publica' },
        { value: 'author', label: 'Escribe: sus propios borradores' },
      ],
    },
  ],
}
