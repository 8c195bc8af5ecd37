import type { CollectionConfig, FieldAccess } from 'payload'
import { PROFILE_LIMITS as L } from '../../../store/src/contracts/group/profile.ts'
import { communicationsOnly, editorsOnly } from '../access/writing.ts'
import { decideProposal } from '../proposals/decide.ts'
import { tellWhatBecame } from '../proposals/note-told.ts'
import { receiveProposal } from '../proposals/receive.ts'
import { offeredStates, stateOptions } from '../proposals/state.ts'

const nobody = () => false
/** Her words are hers: who edits takes them, and changes them in the profile. */
const asSent: { update: FieldAccess } = { update: () => false }

/** How groups want to be presented, from their phones (decision 046). It comes over the bridge and by no other door. */
export const ProfileProposals: CollectionConfig = {
  slug: 'profile-proposals',
  labels: { singular: 'Propuesta de un grupo', plural: 'Propuestas de los grupos' },
  typescript: { interface: 'ProfileProposal' },
  disableDuplicate: true,
  access: { create: nobody, read: communicationsOnly, update: editorsOnly, delete: nobody },
  endpoints: [receiveProposal],
  defaultSort: '-sentAt',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'groupName',
    defaultColumns: ['groupName', 'headline', 'state', 'sentAt'],
    group: 'Lo que contamos',
    description:
      'Cómo quieren presentarse los grupos, con sus palabras. Quien edita las toma o dice por qué no.',
  },
  hooks: { beforeChange: [decideProposal], afterChange: [tellWhatBecame] },
  fields: [
    {
      name: 'beside',
      type: 'ui',
      label: 'Lo que se lee ahora',
      admin: { components: { Field: '/admin/ProfileNow.tsx#ProfileNow' } },
    },
    {
      name: 'groupName',
      type: 'text',
      label: 'Grupo',
      required: true,
      access: asSent,
      admin: { description: 'Quién lo propone.' },
    },
    {
      name: 'headline',
      type: 'text',
      label: 'En una frase',
      maxLength: L.headline,
      access: asSent,
      admin: { description: 'Vacío: sigue como está.' },
    },
    {
      name: 'body',
      type: 'textarea',
      label: 'Su historia',
      maxLength: L.body,
      access: asSent,
      admin: { description: 'Vacío: sigue como está. Una línea en blanco separa los párrafos.' },
    },
    {
      name: 'quote',
      type: 'group',
      label: 'Una frase de ellas',
      admin: { description: 'Vacía: sigue como está.' },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: 'La frase',
          maxLength: L.quote,
          access: asSent,
          admin: { description: 'Sin comillas: la tienda las pone.' },
        },
        {
          name: 'author',
          type: 'text',
          label: 'Quién la dijo',
          maxLength: L.author,
          access: asSent,
          admin: { description: 'Como quiere aparecer.' },
        },
      ],
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: 'Foto principal',
      access: asSent,
      admin: { description: 'Vacía: sigue la que está. Al tomarla, revisa qué dice que se ve.' },
    },
    {
      name: 'state',
      type: 'select',
      label: 'Qué hacemos con ella',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: stateOptions,
      filterOptions: offeredStates,
      admin: {
        position: 'sidebar',
        description: 'Elige y guarda. Al grupo le avisamos en su teléfono.',
      },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: 'Por qué no',
      maxLength: 300,
      admin: {
        position: 'sidebar',
        description: 'Lo lee el grupo: qué falta, o qué habría que cambiar.',
        condition: (data) => data?.state === 'declined',
      },
    },
    {
      name: 'replacesDraft',
      type: 'checkbox',
      label: 'En lugar del borrador que hay',
      virtual: true,
      admin: {
        position: 'sidebar',
        description: 'Solo si la presentación tiene un borrador sin publicar que ya no sirve.',
        condition: (data) => data?.state === 'taken' && !data.decidedAt,
      },
    },
    {
      name: 'writtenBy',
      type: 'text',
      label: 'Lo escribió',
      access: asSent,
      admin: { position: 'sidebar', description: 'Si ella quiso decirlo. Si no, el grupo.' },
    },
    {
      name: 'sentAt',
      type: 'date',
      label: 'Cuándo lo mandó',
      required: true,
      access: asSent,
      admin: { position: 'sidebar', description: 'Según la tienda.' },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Quién decidió',
      maxDepth: 0,
      access: asSent,
      admin: { position: 'sidebar', hidden: true, readOnly: true, description: 'Se anota solo.' },
    },
    {
      name: 'decidedAt',
      type: 'date',
      label: 'Cuándo se decidió',
      access: asSent,
      admin: { position: 'sidebar', readOnly: true, description: 'Se anota solo.' },
    },
    {
      name: 'handle',
      type: 'text',
      label: 'Clave del grupo',
      required: true,
      index: true,
      access: asSent,
      admin: { position: 'sidebar', description: 'La misma de su presentación y de la tienda.' },
    },
    {
      name: 'proposal',
      type: 'text',
      label: 'Número en la tienda',
      required: true,
      unique: true,
      index: true,
      access: asSent,
      admin: { hidden: true, description: 'Con él se sabe que ya llegó.' },
    },
  ],
}
