import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { asBody } from '../body/paragraphs.ts'
import type { ProfileProposal } from '../payload-types.ts'
import { newestOf } from './newest-profile.ts'
import { mayDecide } from './state.ts'

const refuse = (status: number, words: string) => new APIError(words, status, null, true)

/** Who edits takes a proposal into the draft of the profile, or says why not. Both once. */
export const decideProposal: CollectionBeforeChangeHook<ProfileProposal> = async ({
  data,
  originalDoc,
  operation,
  context,
  req,
}) => {
  if (operation === 'create' || !originalDoc || context.isNotedByItself) return data
  const { state = originalDoc.state, reason, replacesDraft } = data
  if (state === originalDoc.state) return data
  if (!mayDecide(originalDoc.state, state))
    throw refuse(
      409,
      'Eso ya no se puede cambiar, o se anota solo. Vuelve a cargar la página y mira cómo está.',
    )
  if (state === 'declined' && !reason?.trim())
    throw refuse(400, 'Escribe por qué no: el grupo lo lee en su teléfono.')
  if (state === 'taken') await takeIntoDraft(req, originalDoc, replacesDraft === true)
  return {
    ...data,
    reason: state === 'declined' ? reason : null,
    ...(state === 'declined' && { image: null }),
    decidedBy: req.user?.id ?? null,
    decidedAt: new Date().toISOString(),
  }
}

/** Only what the group said something of; what another editor is writing is never written over without a word. */
async function takeIntoDraft(
  req: PayloadRequest,
  { handle, groupName, headline, body, quote, image }: ProfileProposal,
  replacesDraft: boolean,
): Promise<void> {
  const newest = await newestOf(req, handle)
  if (newest?._status === 'draft' && !replacesDraft)
    throw refuse(
      409,
      `La presentación de «${newest.name}» tiene un borrador sin publicar y no lo tocamos. Publícalo o deshazlo primero; o marca «En lugar del borrador que hay».`,
    )
  const words = {
    ...(headline && { headline }),
    ...(body && { body: asBody(body) }),
    ...(quote?.text && { quote: { text: quote.text, author: quote.author } }),
    ...(image && { image: typeof image === 'object' ? image.id : image }),
  }
  const asEditor = { draft: true, locale: 'es', overrideAccess: false, user: req.user, req } as const
  if (newest) await req.payload.update({ collection: 'groups', id: newest.id, data: words, ...asEditor })
  else
    await req.payload.create({
      collection: 'groups',
      data: { ...words, name: groupName, handle, _status: 'draft' },
      ...asEditor,
    })
}
