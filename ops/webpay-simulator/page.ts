import type { Transaction } from './transaction.ts'
import type { WayBack } from './way-back.ts'
import { button, document, escape, pesos } from './page-shell.ts'

/** The form where a buyer would type the card. */
export const paymentPage = (t: Transaction) =>
  document(
    'Simulador de Webpay',
    `<p class="notice"><strong>Simulador de Webpay: no se cobra nada.</strong>
Esta página hace de banco mientras la tienda es una demostración. No escribas datos de ninguna tarjeta.</p>
<h1>Pagar ${pesos.format(t.amountClp)}</h1>
<p>Orden <b>${escape(t.buyOrder)}</b>, en ${escape(new URL(t.returnUrl).host)}.</p>
<form method="post" action="/webpayserver/decide">
<input type="hidden" name="token_ws" value="${escape(t.token)}">
<label for="card">¿Con qué pagas?</label>
<select id="card" name="card"><option value="VN">Tarjeta de crédito</option>
<option value="VD">Tarjeta de débito</option><option value="VP">Tarjeta de prepago</option></select>
<h2>¿Qué responde el banco?</h2>
<ul>
${button('approve', 'Aprobar', 'El pago pasa y vuelves a la tienda.', 'main')}
${button('reject', 'Rechazar', 'El banco dice que no.')}
${button('abort_get', 'Anular', 'Te arrepientes antes de pagar.')}
${button('abort_post', 'Anular (vuelve por POST)', 'Lo mismo, como lo hacen algunos navegadores.')}
${button('timeout', 'Dejar vencer', 'Pasa el tiempo y el formulario se cierra.')}
${button('double_return', 'Volver dos veces', 'El pago pasa y la vuelta llega repetida.')}
</ul></form>`,
  )

/** Sends the browser back by POST: at once with JavaScript, by a button without it. */
export const autoPostPage = (back: WayBack) =>
  document(
    'Volviendo a la tienda',
    `<h1>Ya casi</h1><p>Si no vuelves a la tienda en unos segundos, aprieta el botón.</p>
<form method="post" action="${escape(back.url)}" id="back">
${Object.entries(back.params)
  .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
  .join('\n')}
<ul><li><button class="main">Volver a la tienda</button></li></ul></form>
<script>document.getElementById('back').submit()</script>`,
  )

export const messagePage = (title: string, text: string) =>
  document(
    title,
    `<p class="notice"><strong>Simulador de Webpay: no se cobra nada.</strong></p><h1>${title}</h1><p>${text}</p>`,
  )
