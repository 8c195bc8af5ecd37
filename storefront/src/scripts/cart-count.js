;(function () {
  var m = /(?:^|; )carro_n=(\d+)/.exec(document.cookie),
    e = document.getElementById('cuantas')
  if (m && e) e.textContent = '(' + m[1] + ')'
})()
