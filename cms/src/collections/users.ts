import type { CollectionConfig } from 'payload'
import { isAdmin } from '../access/people.ts'
import { adminsOnly, adminsOnlyField, everyoneTheirOwnAccount } from '../access/users.ts'
import { goodPassword } from '../accounts/good-password.ts'
import { lastAdminIsNotDeleted, lastAdminStays } from '../accounts/keep-one-admin.ts'
import { login } from '../accounts/login.ts'
import { env } from '../env.ts'

const EIGHT_HOURS = 8 * 60 * 60

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Persona', plural: 'Personas' },
  auth: {
    tokenExpiration: EIGHT_HOURS,
    // Its lock is a stranger's to turn: `accounts/login.ts` counts instead.
    maxLoginAttempts: 0,
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
  endpoints: [login],
  hooks: {
    beforeOperation: [goodPassword],
    beforeChange: [lastAdminStays],
    beforeDelete: [lastAdminIsNotDeleted],
  },
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
        description: 'Quien escribe o forma propone borradores; quien edita los revisa y publica.',
        condition: (_data, _siblings, { user }) => isAdmin(user),
      },
      options: [
        { value: 'admin', label: 'Administra: todo, también las personas' },
        { value: 'editor', label: 'Edita: todos los textos y fotos, y los publica' },
        { value: 'author', label: 'Escribe: sus propios borradores' },
        { value: 'trainer', label: 'Forma: sus propios cursos y lecciones, en borrador' },
      ],
    },
  ],
}
