import type { MedusaContainer } from '@medusajs/framework/types'
import type { ProfileProposalMessage } from '../contracts/bridge'
import { env } from '../env'
import { alarm } from '../medusa/alarm'
import type { ProposalToSend } from '../modules/federation/read/profile-proposals'
import { photoContent } from '../modules/photo/read/photo-content'
import { isGivenUp } from '../notifications/message-life'
import { callCms, NotTaken } from './call-cms'

/** How a group wants to be presented, to who publishes it: words and a picture, and nobody's contact. */
export async function messageOf(proposal: ProposalToSend): Promise<ProfileProposalMessage> {
  const { id, handle, name, says, written_by: writtenBy, created_at } = proposal
  const { photo, ...words } = says
  return {
    ...words,
    id,
    group: { handle, name },
    photo: photo && { alt: photo.alt, content: (await photoContent(photo.key)).toString('base64') },
    writtenBy,
    sentAt: created_at.toISOString(),
  }
}

/**
 * Tells the cms. One that it does not want, or has not taken for as long as a message lives, rings once and goes on being
 * offered: it is nobody's news that grows old. @throws NotTaken
 */
export async function sendProfile(container: MedusaContainer, proposal: ProposalToSend): Promise<void> {
  try {
    const cms = { url: env.cmsInternalUrl, secret: env.internalSecret }
    await callCms(cms, '/api/profile-proposals', await messageOf(proposal))
  } catch (error) {
    if (
      error instanceof NotTaken &&
      isGivenUp({ isRefused: error.isRefused, writtenAt: proposal.created_at }, new Date())
    )
      await alarm(container, {
        key: `profile:${proposal.id}`,
        title: 'Lo que un grupo propuso de su presentación no llega al gestor de contenidos.',
        description: `Es de «${proposal.name}». Queda guardado y se sigue intentando. Dile a quien opera la tienda: ${error.message}`,
      })
    throw error
  }
}
