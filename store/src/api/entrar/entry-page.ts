import type { DemoCode } from '../../modules/access/read/demo-codes'
import { all, html, type Html, raw, told } from './page'

type Shown = { problem: string | null; codes: DemoCode[] }

export const entryPage = ({ problem, codes }: Shown): Html =>
  html`${told(problem)}
    <form method="post" action="/entrar">
      <label for="email">Correo</label
      ><input id="email" name="email" type="email" autocomplete="username" required autofocus />
      <label for="password">Clave</label
      ><input id="password" name="password" type="password" autocomplete="current-password" required />
      <label for="code"
        >Código<small
          >Los seis números de tu aplicación, o una palabra de tu papel. La primera vez, déjalo en
          blanco.</small
        ></label
      ><input
        id="code"
        name="code"
        inputmode="text"
        autocomplete="one-time-code"
        spellcheck="false"
        autocapitalize="none"
      />
      <button>Entrar</button>
    </form>
    ${codes.length > 0 ? demo(codes) : raw('')}`

const demo = (codes: DemoCode[]): Html =>
  html`<section class="demo">
    <h2>Demostración</h2>
    <p>Aquí no hace falta el teléfono: este es el código de cada cuenta. Cada código sirve una vez.</p>
    <ul>
      ${all(codes.map(({ email, code }) => html`<li>${email}: ${code ? html`<code data-code-of="${email}">${code}</code>` : 'se acaba de usar; recarga en medio minuto.'}</li>`))}
    </ul>
  </section>`
