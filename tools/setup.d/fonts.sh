# The fonts of the screen, cut down to the signs it uses, as build/fonts/regular.ttf, bold.ttf, devanagari*.ttf and signs.ttf: Noto Sans
# (Debian has its Regular and Bold), and for what it lacks Noto Sans Math and Symbols 2. All are under the OFL 1.1.
noto=/usr/share/fonts/truetype/noto

# Latin with the letters of names, dashes, quotation marks, bullet, ellipsis and the rupee.
latin=U+0020-007E,U+00A0-017F,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+20B9
# Arrows, comparisons and the minus sign; then circles, squares, triangles, check marks, crosses and a clock.
math_signs=U+2190-2195,U+2212,U+2248,U+2260,U+2264-2265
picture_signs=U+25A0-25A1,U+25B2-25B3,U+25B6,U+25BC-25BD,U+25C0,U+25C6,U+25CB,U+25CF,U+2713-2718,U+23F1,U+26A0

# Devanagari, for names.
devanagari=U+0900-097F,U+200C-200D

install_fonts() {
  done_once fonts-3 && return
  say 'fonts'
  mkdir -p "$build/fonts" "$build/fonts/parts"
  subset NotoSans-Regular.ttf "$latin" regular.ttf
  subset NotoSans-Bold.ttf "$latin" bold.ttf
  subset NotoSansDevanagari-Regular.ttf "$devanagari" devanagari.ttf
  subset NotoSansDevanagari-Bold.ttf "$devanagari" devanagari_bold.ttf
  subset NotoSansMath-Regular.ttf "$math_signs" parts/math.ttf
  subset NotoSansSymbols2-Regular.ttf "$picture_signs" parts/pictures.ttf
  # The time of making stands in the font: the same bytes each time only if it is the same.
  SOURCE_DATE_EPOCH=0 quietly pyftmerge --output-file="$build/fonts/signs.ttf" "$build"/fonts/parts/{math,pictures}.ttf || fail 'pyftmerge failed'
  rm -r "$build/fonts/parts"
  mark_done fonts-3
}

# subset SOURCE UNICODES TARGET
subset() {
  quietly pyftsubset "$noto/$1" --unicodes="$2" --layout-features= --no-hinting --drop-tables+=MATH \
    --output-file="$build/fonts/$3" || fail "pyftsubset failed for $1"
}
