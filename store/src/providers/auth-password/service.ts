// Medusa offers its provider only as a whole: nothing but its class can be built upon.
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import { EmailPassAuthService } from '@medusajs/auth-emailpass/dist/services/emailpass'
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from '@medusajs/framework/types'
import { passwordProblem } from '../../kernel/text/password'

const wordOf = (given: unknown) => (typeof given === 'string' ? given : '')
const addressOf = (given: unknown) => wordOf(given).trim().toLowerCase()

/**
 * Medusa's passwords, with what it leaves out: no password that is short or common is kept, wherever it is set, and an
 * address that nobody has takes as long as a wrong password and hears the same.
 */
export class PasswordAuthProvider extends EmailPassAuthService {
  static override identifier = 'emailpass'

  override async authenticate(
    data: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const email = addressOf(data.body?.email)
    const password = wordOf(data.body?.password)
    const answer = await super.authenticate({ ...data, body: { email, password } }, identities)
    if (answer.success) return answer
    const isKnown = await identities.retrieve({ entity_id: email }).then(
      () => true,
      () => false,
    )
    if (!isKnown || !password) await this.hashPassword(password)
    return { success: false, error: 'wrong' }
  }

  override async register(
    data: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const email = addressOf(data.body?.email)
    const password = wordOf(data.body?.password)
    const error = passwordProblem(password, [email])
    if (error) return { success: false, error }
    return super.register({ ...data, body: { email, password } }, identities)
  }

  override async update(
    { password, entity_id }: { password: string; entity_id: string },
    identities: AuthIdentityProviderService,
  ) {
    const error = passwordProblem(wordOf(password), [wordOf(entity_id)])
    if (error) return { success: false, error }
    return super.update({ password, entity_id }, identities)
  }
}
