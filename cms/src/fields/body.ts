import type { Field } from 'payload'
import { convertLexicalToHTMLAsync } from '@payloadcms/richtext-lexical/html-async'
import { getPayloadPopulateFn } from '@payloadcms/richtext-lexical'
import { htmlConverters } from '../body/html-converters.ts'

/** The long text and, beside it, the same as HTML for the shop, made when it is read. */
export const bodyFields = (description: string): Field[] => [
  { name: 'body', type: 'richText', label: 'Texto', localized: true, admin: { description } },
  {
    name: 'body_html',
    type: 'textarea',
    label: 'Texto para la tienda',
    virtual: true,
    admin: { hidden: true, description: 'Se genera solo a partir del texto.' },
    hooks: {
      afterRead: [
        async ({ siblingData, req, draft, overrideAccess }) => {
          if (!siblingData.body) return ''
          const populate = await getPayloadPopulateFn({
            // Pictures and links belong to the text whatever depth was asked for.
            currentDepth: 0,
            depth: 1,
            draft: draft ?? false,
            overrideAccess: overrideAccess ?? false,
            showHiddenFields: false,
            req,
          })
          return convertLexicalToHTMLAsync({
            converters: htmlConverters,
            data: siblingData.body,
            disableContainer: true,
            disableIndent: true,
            disableTextAlign: true,
            populate,
          })
        },
      ],
    },
  },
]
