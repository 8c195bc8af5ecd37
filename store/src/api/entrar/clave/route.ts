import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { PASSWORD_MIN } from '../../../kernel/text/password'
import { changePasswordWorkflow } from '../../../workflows/access/change-password'
import { formOf, problemOf } from '../form'
import { html, sendPage, told } from '../page'
import { enteredBy } from '../panel-session'

function show(res: MedusaResponse, email: string, problem: string | null, status = 200) {
  const body = html`${told(problem)}
    <p>De <strong>${email}</strong>. Al cambiarla, se cierra todo lo que esté abierto con la de antes.</p>
    <form method="post" action="/entrar/clave">
      <label for="password">Tu clave de ahora</label
      ><input id="password" name="password" type="password" autocomplete="current-password" required />
      <label for="fresh">La nueva<small>${String(PASSWORD_MIN)} letras o más.</small></label
      ><input
        id="fresh"
        name="fresh"
        type="password"
        autocomplete="new-password"
        required
        minlength="${String(PASSWORD_MIN)}"
      />
      <label for="code">Código de tu teléfono</label
      ><input id="code" name="code" autocomplete="one-time-code" required /> <button>Cambiar mi clave</button>
    </form>
    <p><a href="/app">Volver al panel</a></p>`
  sendPage(res, 'Cambiar tu clave', body, status)
}

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const entered = await enteredBy(req)
  if (!entered?.factorAt) return res.redirect(303, '/entrar')
  show(res, entered.email, null)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const field = formOf(req)
  const entered = await enteredBy(req)
  if (!entered?.factorAt) return res.redirect(303, '/entrar')
  const typed = { password: field('password'), fresh: field('fresh'), code: field('code') }
  try {
    await changePasswordWorkflow(req.scope).run({ input: { ...entered, ...typed } })
    res.redirect(303, '/entrar')
  } catch (error) {
    const { message, status } = problemOf(error)
    show(res, entered.email, message, status)
  }
}
