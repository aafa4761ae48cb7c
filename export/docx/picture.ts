import { ImageRun } from 'docx';
import type { Picture } from '../../language/render/pictures/picture.ts';
import { pictureSvg } from '../../language/render/pictures/svg.ts';
import { emf } from './emf.ts';

/** A picture of at most so many pixels' width: as SVG, and as a metafile for viewers that do not draw SVG. */
export function pictureRun(picture: Picture, key: string, name: string, width: number): ImageRun {
    const scale = Math.min(1, width / picture.width);
    return new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(pictureSvg(picture, key)),
        // The library knows no metafiles; the part gets its right name when the file is packed.
        fallback: { type: 'png', data: emf(picture) },
        transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
        altText: { name, title: picture.title, description: picture.description },
    });
}
