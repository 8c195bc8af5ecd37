/** Grey and boxy on purpose: nobody should take it for the shop or for a bank. */
export const style = `
:root { color-scheme: light; font: 17px/1.5 system-ui, sans-serif; color: #1d2226; background: #eceff1 }
body { margin: 0 } main { max-width: 34rem; margin: 0 auto; padding: 16px; background: #fff; min-height: 100vh; box-sizing: border-box }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 1.2rem 0 .4rem } h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem }
.notice { margin: 0; padding: 12px 14px; background: #fff3cd; border-left: 6px solid #8a5a00 }
label { display: block; font-weight: 600; margin-top: 1rem }
select { width: 100%; min-height: 48px; font: inherit; padding: 0 10px; border: 2px solid #5b666d; background: #fff }
ul { list-style: none; margin: 0; padding: 0 } li { margin: 0 0 14px }
li span { display: block; font-size: .88rem; color: #455058; margin-top: 2px }
button { display: block; width: 100%; min-height: 52px; font: inherit; font-weight: 600; text-align: left; padding: 0 16px;
  border: 2px solid #37474f; background: #fff; color: #1d2226; cursor: pointer }
button.main { background: #37474f; color: #fff }
button:focus-visible, select:focus-visible { outline: 3px solid #b25f00; outline-offset: 2px }
`
