import type { CollectionConfig } from 'payload'
import { onlyEditorsPublish } from '../access/only-editors-publish.ts'
import { bodyFields } from '../fields/body.ts'
import { createdBy } from '../fields/created-by.ts'
import { readBodyWithHtml } from '../fields/read-body-with-html.ts'
import { slugField } from '../fields/slug.ts'
import { tellShopOfChange, tellShopOfRemoval } from '../purge/hooks.ts'
import { pageTags } from '../purge/tags.ts'
import { shopLink } from '../text/shop-link.ts'
import { draftsWithHistory, shopLinkButton, writingAccess } from './writing.ts'

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Página', plural: 'Páginas' },
  access: writingAccess,
  versions: draftsWithHistory,
  defaultSort: 'title',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    group: 'Lo que contamos',
    description: 'Textos que cambian poco: quiénes somos, despachos, cambios y devoluciones, privacidad.',
    preview: shopLink('pages'),
    components: shopLinkButton,
  },
  hooks: {
    beforeOperation: [readBodyWithHtml],
    beforeChange: [onlyEditorsPublish],
    afterChange: [tellShopOfChange(pageTags)],
    afterDelete: [tellShopOfRemoval(pageTags)],
  },
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
  ],
}
