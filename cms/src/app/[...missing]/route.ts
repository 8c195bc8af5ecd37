const page = `<!doctype html>
<html lang="es">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Aquí no hay nada · Mingaco</title>
<body style="font:1.1rem/1.6 system-ui;max-width:34rem;margin:4rem auto;padding:0 1rem;color:#2a2019;background:#f8f2e6">
<h1>Aquí no hay nada</h1>
<p>Esta dirección no existe. <a href="/admin" style="color:#26405f">Ir al panel de contenidos</a></p>
`

export function GET(): Response {
  return new Response(page, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
