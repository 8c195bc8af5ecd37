import type { CollectionConfig } from 'payload'
import { writtenByAuthors } from '../access/writing.ts'
import { bodyFields } from '../fields/body.ts'
import { changedBy } from '../fields/changed-by.ts'
import { createdBy } from '../fields/created-by.ts'
import { slugField } from '../fields/slug.ts'
import { notePublished } from '../proposals/note-told.ts'
import { groupTags } from '../purge/tags.ts'
import { livePreviewOf } from '../preview/live-preview.ts'
import { shopLink } from '../text/shop-link.ts'
import { draftsWithHistory, historyList, shopLinkButton } from './writing.ts'
import { textHooks } from './text-hooks.ts'

const hooks = textHooks('groups', groupTags)

export const Groups: CollectionConfig = {
  slug: 'groups',
  labels: { singular: 'Grupo', plural: 'Grupos' },
  access: writtenByAuthors,
  versions: draftsWithHistory,
  trash: true,
  defaultSort: 'name',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'headline', '_status', 'updatedAt'],
    group: 'Lo que contamos',
    description: 'La presentación de cada grupo: quiénes son, qué hacen y cómo lo hacen.',
    preview: shopLink('groups'),
    livePreview: livePreviewOf('groups'),
    components: { ...shopLinkButton, views: historyList },
  },
  hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), notePublished] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Nombre del grupo',
      required: true,
      admin: { description: 'Tal como el grupo quiere que lo llamen.' },
    },
    {
      name: 'headline',
      type: 'text',
      label: 'En una frase',
      localized: true,
      maxLength: 140,
      admin: { description: 'Qué hacen y dónde. Se lee bajo el nombre y en los listados.' },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: 'Foto principal',
      admin: { description: 'De las manos, el taller o el lugar. Horizontal se ve mejor.' },
    },
    ...bodyFields('Su historia, con sus palabras. Tres o cuatro párrafos bastan.'),
    {
      name: 'quote',
      type: 'group',
      label: 'Una frase de ellas',
      admin: { description: 'Algo que hayan dicho y quieran compartir. Puede quedar vacío.' },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: 'La frase',
          localized: true,
          maxLength: 280,
          admin: { description: 'Sin comillas: la tienda las pone.' },
        },
        {
          name: 'author',
          type: 'text',
          label: 'Quién la dijo',
          admin: { description: 'Solo si esa persona quiere aparecer con su nombre.' },
        },
      ],
    },
    slugField({
      name: 'handle',
      collection: 'groups',
      from: 'name',
      label: 'Clave del grupo',
      description:
        'Une esta presentación con el grupo en la tienda: debe ser la misma clave que tiene allá. Si la dejas vacía, sale del nombre.',
    }),
    {
      name: 'since',
      type: 'number',
      label: 'Trabajan juntas desde',
      min: 1900,
      max: 2100,
      admin: { position: 'sidebar', description: 'El año, con cuatro cifras. Por ejemplo, 2014.' },
    },
    createdBy,
    changedBy,
  ],
}
