"""A certificate authority of the tests, and a certificate of it for a domain."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

LIFE = timedelta(days=30)


@dataclass(frozen=True)
class Vouched:
    """A certificate and its key, in PEM."""

    certificate: Path
    key: Path


@dataclass(frozen=True)
class Authority:
    """Whom the simulated Telegram believes."""

    root: Vouched
    of_domain: Vouched


def an_authority(folder: Path, domain: str) -> Authority:
    """Make both in a folder; what is of the domain is named as certbot names it."""
    root_key, domain_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root_name, name = _named("Authority of the tests"), _named(domain)
    root = (
        _begun(root_name, root_name, root_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .add_extension(_mark_of(root_key), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    leaf = (
        _begun(name, root_name, domain_key)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(domain)]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()),
            critical=False,
        )
        .sign(root_key, hashes.SHA256())
    )
    return Authority(
        _written(folder, "root.pem", root, "root-key.pem", root_key),
        _written(folder, "fullchain.pem", leaf, "privkey.pem", domain_key),
    )


def _named(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + LIFE)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True, key_cert_sign=signs, crl_sign=signs, content_commitment=False,
        key_encipherment=False, data_encipherment=False, key_agreement=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _mark_of(key: ec.EllipticCurvePrivateKey) -> x509.SubjectKeyIdentifier:
    return x509.SubjectKeyIdentifier.from_public_key(key.public_key())


def _written(
    folder: Path,
    certificate_name: str,
    certificate: x509.Certificate,
    key_name: str,
    key: ec.EllipticCurvePrivateKey,
) -> Vouched:
    made = Vouched(folder / certificate_name, folder / key_name)
    made.certificate.write_bytes(certificate.public_bytes(Encoding.PEM))
    made.key.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    )
    return made
