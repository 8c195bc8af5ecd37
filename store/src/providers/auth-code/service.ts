import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from '@medusajs/framework/types'
import { AbstractAuthModuleProvider, ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { limitKeyOf, MARK_HEADER } from '../../modules/access/write/trusted-devices'
import { tryCode } from '../../modules/access/write/try-code'
import { codeRecipientOf } from '../../modules/access/read/code-recipient'

/** Said for every code that does not open, so that it never tells why. */
export const WRONG_CODE = 'Ese código no es, o ya venció. Mira el último que te llegó, o pide otro.'

/**
 * Six digits that came to a phone or an e-mail. The identity is the member's, whichever of her contacts she uses; its
 * token carries the code's id, by which it opens one session.
 */
export class CodeAuthProvider extends AbstractAuthModuleProvider {
  static override identifier = 'code'
  static override DISPLAY_NAME = 'Código'
  private readonly knex: Knex

  constructor(container: Record<string, unknown>) {
    super()
    this.knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  override async authenticate(
    { body, headers }: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { to = '', code = '' } = body ?? {}
    const recipient = await codeRecipientOf(this.knex, to)
    const limitKey = await limitKeyOf(this.knex, recipient, headers?.[MARK_HEADER])
    const right = await tryCode(this.knex, { contact: recipient.contact, limitKey, code })
    if (!right) return { success: false, error: WRONG_CODE }
    const identity = await identityOf(identities, right.memberId)
    // Only in the token, not in the table: a token made anew from the table opens nothing.
    const provider_identities = identity.provider_identities?.map((one) => ({
      ...one,
      user_metadata: { code_id: right.codeId },
    }))
    return { success: true, authIdentity: { ...identity, provider_identities } }
  }
}

/** Made when she enters for the first time; two phones that enter at once find the same. */
async function identityOf(
  identities: AuthIdentityProviderService,
  entity_id: string,
): Promise<AuthIdentityDTO> {
  const find = () => identities.retrieve({ entity_id })
  return find().catch(() => identities.create({ entity_id }).catch(find))
}
