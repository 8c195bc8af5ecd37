import { PASSWORD_MIN } from '../../../../kernel/text/password'
import { html, type Html, raw, told } from '../../page'

type Shown = { token: string; email: string; user_id: string | null; problem: string | null }

const NAME = raw(
  '<label for="name">Tu nombre</label><input id="name" name="name" autocomplete="name" required maxlength="80">',
)

export const invitationPage = ({ token, email, user_id, problem }: Shown): Html =>
  html`${told(problem)}
    <p>Es para <strong>${email}</strong>.</p>
    <form method="post" action="/entrar/invitacion/${token}">
      <input type="hidden" name="username" value="${email}" autocomplete="username" />
      ${user_id === null ? NAME : raw('')}
      <label for="password"
        >Elige tu clave<small
          >${String(PASSWORD_MIN)} letras o más. Tres o cuatro palabras que no van juntas sirven.</small
        ></label
      ><input
        id="password"
        name="password"
        type="password"
        autocomplete="new-password"
        required
        minlength="${String(PASSWORD_MIN)}"
      />
      <button>Seguir</button>
    </form>`
