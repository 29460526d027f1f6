/** Characters that a kept photo may take. */
export const PHOTO_LIMIT = 600_000;

/**
 * A picture file as a data address, made smaller until it can be kept: a sheet of paper stays
 * readable at 1,400 dots.
 *
 * @throws DOMException when the file is not a picture
 */
export async function readPhoto(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  let data = '';
  for (const [side, quality] of [
    [1400, 0.75],
    [1100, 0.6],
    [800, 0.5],
  ] as const) {
    data = scaled(picture, side, quality);
    if (data.length <= PHOTO_LIMIT - 100) break;
  }
  picture.close();
  return data;
}

function scaled(picture: ImageBitmap, side: number, quality: number): string {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d')!;
  // JPEG knows no transparency, and black paper cannot be read.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', quality);
}
