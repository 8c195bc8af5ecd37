import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import type { Field } from 'payload'
import { editorsOnly } from '../access/writing.ts'

const words: Record<string, { label: string; description: string }> = {
  from: {
    label: 'Dirección antigua',
    description: 'Como se leía en la tienda. Por ejemplo, /historias/la-feria.',
  },
  to: { label: 'Dónde está ahora', description: 'La tienda lleva ahí a quien llega a la dirección antigua.' },
  type: { label: 'Lleva a', description: 'Algo que está publicado, o una dirección escrita.' },
  reference: { label: 'Qué historia, grupo o página', description: 'Debe estar publicada.' },
  url: { label: 'Dirección nueva', description: 'Empieza con / o con https://.' },
}

const isAddress = (value: unknown) =>
  /^(\/(?!\/)|https:\/\/)\S*$/.test(typeof value === 'string' ? value : '') ||
  'Escribe una dirección que empiece con / o con https://.'

function inOurWords(field: Field): Field {
  if (!('name' in field)) return field
  const { label, description } = words[field.name] ?? {}
  const named = { ...field, label, admin: { ...field.admin, description } } as Field
  if (named.type === 'group') return { ...named, fields: named.fields.map(inOurWords) }
  if (named.type === 'radio')
    return {
      ...named,
      options: [
        { value: 'reference', label: 'Algo publicado' },
        { value: 'custom', label: 'Una dirección' },
      ],
    }
  if (named.type === 'text' && !named.hasMany) return { ...named, validate: isAddress }
  return named
}

/** Addresses that changed. Written by itself when a published page moves; editors can add others. */
export const redirects = redirectsPlugin({
  collections: ['stories', 'groups', 'pages'],
  overrides: {
    labels: { singular: 'Dirección que cambió', plural: 'Direcciones que cambiaron' },
    access: { create: editorsOnly, read: editorsOnly, update: editorsOnly, delete: editorsOnly },
    admin: {
      useAsTitle: 'from',
      group: 'La tienda',
      hideAPIURL: true,
      hidden: ({ user }) => user?.role !== 'admin' && user?.role !== 'editor',
      description:
        'Quien llega a una dirección antigua va a dar a la nueva. Se anotan solas al cambiar una publicada.',
      defaultColumns: ['from', 'updatedAt'],
    },
    fields: ({ defaultFields }) => defaultFields.map(inOurWords),
  },
})
