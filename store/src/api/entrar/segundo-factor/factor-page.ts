import { renderSVG } from 'uqr'
import { onPaper } from '../../../modules/access/rules/second-factor'
import { all, html, type Html, raw, told } from '../page'

export const factorPage = ({ secret, uri }: { secret: string; uri: string }, problem: string | null): Html =>
  html`${told(problem)}
    <p>
      Con tu cuenta se mueve plata de muchas, así que además de la clave pedimos un código de tu teléfono.
    </p>
    <p>
      1. Abre una aplicación de códigos (Google Authenticator, Microsoft Authenticator, Aegis u otra) y apunta
      a este dibujo:
    </p>
    ${raw(renderSVG(uri, { border: 2 }).replace('<svg', '<svg role="img" aria-label="Código QR para tu aplicación"'))}
    <p>
      <small
        >¿No puedes apuntar? Escribe esta clave en la aplicación:
        <code>${secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></small
      >
    </p>
    <form method="post" action="/entrar/segundo-factor">
      <label for="code">2. Escribe los seis números que te muestra</label
      ><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus />
      <button>Seguir</button>
    </form>`

export const paperPage = (codes: string[]): Html =>
  html`<p>
      Si un día no tienes tu teléfono, cada una de estas palabras te deja entrar una vez, en lugar del código.
      No las volvemos a mostrar: anótalas y guárdalas donde guardas tu carnet.
    </p>
    <ul class="paper">
      ${all(codes.map((code) => html`<li><code>${onPaper(code)}</code></li>`))}
    </ul>
    <p><a href="/app">Las guardé. Ir al panel</a></p>`
