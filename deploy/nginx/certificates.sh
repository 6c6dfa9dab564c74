#!/bin/sh
# Runs before nginx in its image. While there is no certificate yet, nginx serves port 80 alone,
# through which certbot gets one; then, and every six hours, it takes up the newest.
set -eu
cd "${NGINX_SITES:-/etc/nginx/conf.d}"

[ -e "$CERTIFICATES/fullchain.pem" ] || mv santa.conf santa.later

(
    until [ -e "$CERTIFICATES/fullchain.pem" ]; do sleep "${GLANCE:-5}"; done
    if [ -e santa.later ]; then
        mv santa.later santa.conf
        ${NGINX_RELOAD:-nginx -s reload}
    fi
    while sleep 6h; do ${NGINX_RELOAD:-nginx -s reload}; done
) &
