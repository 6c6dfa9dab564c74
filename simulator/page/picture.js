/** The photo people send from this page: a small winter evening, never the same twice. */

const WIDTH = 480;
const HEIGHT = 320;

/** Draw the picture; gives the bytes of a PNG in base64. */
export function drawPicture() {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext("2d");
  sky(pen);
  for (let tree = 0; tree < 7; tree += 1)
    fir(pen, 30 + tree * 70 + Math.random() * 30, 60 + Math.random() * 70);
  for (let flake = 0; flake < 90; flake += 1) snow(pen);
  return canvas.toDataURL("image/png").split(",")[1];
}

function sky(pen) {
  const dusk = pen.createLinearGradient(0, 0, 0, HEIGHT);
  dusk.addColorStop(0, "#16324f");
  dusk.addColorStop(0.6, "#5a6f9c");
  dusk.addColorStop(0.8, "#f2b28c");
  pen.fillStyle = dusk;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = "#eef4fa";
  pen.beginPath();
  pen.ellipse(WIDTH / 2, HEIGHT + 60, WIDTH * 0.8, 140, 0, 0, 2 * Math.PI);
  pen.fill();
}

function fir(pen, x, height) {
  const foot = HEIGHT - 58;
  pen.fillStyle = "#17463a";
  for (const [part, width] of [
    [1, 0.25],
    [0.75, 0.34],
    [0.5, 0.42],
  ]) {
    pen.beginPath();
    pen.moveTo(x, foot - height * part);
    pen.lineTo(x - height * width, foot - height * (part - 0.5));
    pen.lineTo(x + height * width, foot - height * (part - 0.5));
    pen.fill();
  }
}

function snow(pen) {
  pen.fillStyle = "rgb(255 255 255 / 80%)";
  pen.beginPath();
  pen.arc(Math.random() * WIDTH, Math.random() * HEIGHT, 1 + Math.random() * 2, 0, 2 * Math.PI);
  pen.fill();
}
