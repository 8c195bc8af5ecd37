import type { CollectionConfig } from 'payload'
import { writtenByAuthors } from '../access/writing.ts'
import { bodyFields } from '../fields/body.ts'
import { changedBy } from '../fields/changed-by.ts'
import { createdBy } from '../fields/created-by.ts'
import { slugField } from '../fields/slug.ts'
import { pageTags } from '../purge/tags.ts'
import { livePreviewOf } from '../preview/live-preview.ts'
import { shopLink } from '../text/shop-link.ts'
import { draftsWithHistory, historyList, shopLinkButton } from './writing.ts'
import { textHooks } from './text-hooks.ts'

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Página', plural: 'Páginas' },
  access: writtenByAuthors,
  versions: draftsWithHistory,
  trash: true,
  defaultSort: 'title',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    group: 'Lo que contamos',
    description: 'Textos que cambian poco: quiénes somos, despachos, cambios y devoluciones, privacidad.',
    preview: shopLink('pages'),
    livePreview: livePreviewOf('pages'),
    components: { ...shopLinkButton, views: historyList },
  },
  hooks: textHooks('pages', pageTags),
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Título',
      required: true,
      localized: true,
      maxLength: 120,
      admin: { description: 'Como aparece arriba de la página.' },
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'De qué trata',
      localized: true,
      maxLength: 300,
      admin: { description: 'Una o dos frases. Las muestran los buscadores.' },
    },
    ...bodyFields('El texto de la página. Usa subtítulos: ayudan a encontrar lo que se busca.'),
    slugField({
      name: 'slug',
      collection: 'pages',
      from: 'title',
      label: 'Dirección',
      description:
        'La última parte de la dirección en la tienda. Si la dejas vacía, sale del título. El menú enlaza con ella: si la cambias, cambia también el menú.',
    }),
    createdBy,
    changedBy,
  ],
}
